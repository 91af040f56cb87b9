import { touches, type ViewDocument } from 'tree-sitter-leptos';
import type { LanguageService } from 'vscode-css-languageservice';
import { classAt } from './class-names.js';
import { classTarget } from './class-target.js';
import { classDocumentation } from './css-class.js';
import { cssProperties } from './css-properties.js';
import { cssRegionAt } from './css-region.js';
import type { FeatureContext } from './feature-context.js';
import type { Hover } from './hover.js';
import { wordPlaceAt } from './tag-place.js';

/** What there is to say about the class, or the CSS, at a UTF-16 offset of a view. */
export function cssHover(document: ViewDocument, offset: number, { styles, css }: FeatureContext): Hover | undefined {
  const written = classAt(document, offset);
  if (written !== undefined) {
    const use = classTarget(written, styles);
    const markdown = classDocumentation(use.name, styles);
    return markdown === undefined ? undefined : { start: use.start, end: use.end, markdown };
  }
  return css && (directiveHover(document, offset, css) ?? regionHover(document, offset, css));
}

/** The property in `style:color`. */
function directiveHover(document: ViewDocument, offset: number, css: LanguageService): Hover | undefined {
  const place = wordPlaceAt(document, offset);
  if (place?.kind !== 'attributeName' || place.attribute?.directive?.text !== 'style') return undefined;
  const { name } = place.attribute;
  if (name === undefined || !touches(name, offset)) return undefined;
  const markdown = cssProperties(css).get(name.text)?.documentation;
  return markdown === undefined ? undefined : { start: name.start, end: name.end, markdown };
}

function regionHover(document: ViewDocument, offset: number, css: LanguageService): Hover | undefined {
  const region = cssRegionAt(document, offset, css);
  const at = region?.toCss(offset);
  if (region === undefined || at === undefined || region.piece.kind === 'colour') return undefined;
  const found = css.doHover(region.document, region.document.positionAt(at), region.stylesheet);
  const markdown = found === null ? undefined : markdownOf(found.contents);
  if (found?.range === undefined || markdown === undefined) return undefined;
  const { start, end } = found.range;
  const span = region.toFile(region.document.offsetAt(start), region.document.offsetAt(end));
  return span === undefined ? undefined : { ...span, markdown };
}

type Contents = NonNullable<ReturnType<LanguageService['doHover']>>['contents'];

function markdownOf(contents: Contents): string | undefined {
  if (typeof contents === 'object' && 'kind' in contents) return contents.value;
  const parts = (Array.isArray(contents) ? contents : [contents]).map(part =>
    typeof part === 'string' ? part : `\`\`\`${part.language}\n${part.value}\n\`\`\``,
  );
  return parts.length === 0 ? undefined : parts.join('\n\n');
}
