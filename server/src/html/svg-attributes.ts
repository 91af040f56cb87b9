/**
 * Attributes of SVG elements that views use often (SVG 2, attribute and property index). Leptos does not check the
 * attributes of SVG elements, so this list only has to be helpful, not complete.
 */
const PRESENTATION = words(
  'clip-path clip-rule color cursor display fill fill-opacity fill-rule filter mask opacity overflow pointer-events',
  'shape-rendering stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit',
  'stroke-opacity stroke-width transform transform-origin vector-effect visibility',
);

const TEXT = words('dominant-baseline font-family font-size font-style font-weight letter-spacing text-anchor');

const GRADIENT = words('gradientTransform gradientUnits href spreadMethod');

const OWN: Readonly<Record<string, readonly string[]>> = {
  a: words('href target'),
  animate: words('attributeName begin by calcMode dur end from keySplines keyTimes repeatCount to values'),
  animateMotion: words('begin calcMode dur keyPoints keyTimes path repeatCount rotate'),
  animateTransform: words('attributeName begin by dur end from repeatCount to type values'),
  circle: words('cx cy pathLength r'),
  clipPath: words('clipPathUnits'),
  ellipse: words('cx cy pathLength rx ry'),
  feBlend: words('in in2 mode result'),
  feColorMatrix: words('in result type values'),
  feComposite: words('in in2 k1 k2 k3 k4 operator result'),
  feDropShadow: words('dx dy flood-color flood-opacity in result stdDeviation'),
  feFlood: words('flood-color flood-opacity result'),
  feGaussianBlur: words('edgeMode in result stdDeviation'),
  feMergeNode: words('in'),
  feOffset: words('dx dy in result'),
  feTurbulence: words('baseFrequency numOctaves result seed stitchTiles type'),
  filter: words('filterUnits height primitiveUnits width x y'),
  foreignObject: words('height width x y'),
  image: words('crossorigin height href preserveAspectRatio width x y'),
  line: words('pathLength x1 x2 y1 y2'),
  linearGradient: [...words('x1 x2 y1 y2'), ...GRADIENT],
  marker: words('markerHeight markerUnits markerWidth orient preserveAspectRatio refX refY viewBox'),
  mask: words('height maskContentUnits maskUnits width x y'),
  path: words('d marker-end marker-mid marker-start pathLength'),
  pattern: words('height href patternContentUnits patternTransform patternUnits preserveAspectRatio viewBox width x y'),
  polygon: words('pathLength points'),
  polyline: words('pathLength points'),
  radialGradient: [...words('cx cy fr fx fy r'), ...GRADIENT],
  rect: words('height pathLength rx ry width x y'),
  stop: words('offset stop-color stop-opacity'),
  svg: words('height preserveAspectRatio viewBox width x xmlns y'),
  symbol: words('height preserveAspectRatio refX refY viewBox width x y'),
  text: [...words('dx dy lengthAdjust rotate textLength x y'), ...TEXT],
  textPath: [...words('href method path spacing startOffset'), ...TEXT],
  tspan: [...words('dx dy rotate x y'), ...TEXT],
  use: words('height href width x y'),
};

/** The attributes of an SVG element, its own before those of all. */
export function svgAttributes(tag: string): readonly string[] {
  return [...(OWN[tag] ?? []), ...PRESENTATION];
}

function words(...lines: readonly string[]): string[] {
  return lines.flatMap(line => line.split(' '));
}
