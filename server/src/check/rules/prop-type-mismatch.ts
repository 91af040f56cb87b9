import { isLeptosOwn } from '../../project/cargo/leptos-crates.js';
import { hasConditionalProps } from '../component-tags.js';
import type { Fix } from '../finding.js';
import { type GivenProp, givenProps } from '../given-props.js';
import { type Literal, literalIn } from '../literals.js';
import type { Report, Rule, RuleContext } from '../rule.js';

/** A literal as the value of a prop whose type is another: builders convert nothing without `into` (view-language.md 3.2). */
export const propTypeMismatch: Rule = {
  name: 'prop-type-mismatch',
  severity: 'error',
  *check(context) {
    for (const given of givenProps(context)) {
      const literal = literalIn(given.value, context.document.text);
      if (literal === undefined || !refuses(given, literal) || !isCertain(given, context)) continue;
      yield reportOf(given, literal);
    }
  },
};

const INTEGERS = new Set(['i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize']);
const FLOATS = new Set(['f32', 'f64']);
const TEXT = /^&(?:'\w+)?str$/;
/** What no literal is. */
const MADE =
  /^(?:Option|Vec|Box|Rc|Arc|HashMap|HashSet|Signal|ReadSignal|RwSignal|WriteSignal|Memo|MaybeSignal|MaybeProp|Callback)</;

/** Where a type of the standard library may stand. */
const STD = /^(?:::)?(?:std|core|alloc)::(?:\w+::)*/;

/** @returns Whether rustc says certainly that a literal is not of the prop's type. */
function refuses({ prop }: GivenProp, literal: Literal): boolean {
  const type = plainType(prop.passedType);
  const { kind, suffix } = literal;
  // Text and characters become a `String`.
  if (prop.isInto) return type === 'String' && kind !== 'text' && kind !== 'char';
  if (MADE.test(type)) return true;
  if (INTEGERS.has(type)) return kind !== 'integer' || (suffix !== undefined && suffix !== type);
  if (FLOATS.has(type)) return kind !== 'float' || (suffix !== undefined && suffix !== type);
  if (TEXT.test(type)) return kind !== 'text';
  if (type === 'bool' || type === 'char') return kind !== type;
  return type === 'String';
}

function plainType(type: string): string {
  return type.replace(/\s/g, '').replace(STD, '');
}

/** Not where somebody has given the name of the type to a type of their own, or the prop is another in another build. */
function isCertain({ definition, prop }: GivenProp, { project }: RuleContext): boolean {
  const { module, item } = definition;
  const [name = ''] = /^\w+/.exec(plainType(prop.passedType)) ?? [];
  const place = name === '' ? undefined : project.placeAt(module.file, item.nameStart);
  const meant = place === undefined ? [] : project.resolve(place, [name], 'type');
  if (meant.some(({ module }) => !isLeptosOwn(module.crate.packageName))) return false;
  return !hasConditionalProps(definition, project);
}

function reportOf({ element, prop }: GivenProp, literal: Literal): Report {
  const { start, end } = literal;
  const type = prop.passedType;
  const fix = fixFor(literal, plainType(type));
  const advice = fix === undefined ? '.' : `: ${fix.title.charAt(0).toLowerCase()}${fix.title.slice(1)}.`;
  const message = `\`${prop.name}\` of \`<${element.name}>\` is a \`${type}\`, and this is ${DESCRIBED[literal.kind]}${advice}`;
  return { start, end, message, ...(fix === undefined ? {} : { fix }) };
}

const DESCRIBED: Readonly<Record<Literal['kind'], string>> = {
  text: 'a `&str`',
  integer: 'a whole number',
  float: 'a number with a fraction',
  bool: 'a `bool`',
  char: 'a `char`',
};

/** What was meant, where that is plain. */
function fixFor({ kind, text, suffix, start, end }: Literal, type: string): Fix | undefined {
  if (type === 'String') {
    return { title: 'Add `.to_string()`', edits: [{ start: end, end, text: '.to_string()' }] };
  }
  const content = kind === 'text' ? text.replace(/^r?#*"|"#*$/g, '') : text;
  const written = suffix === undefined ? literalOf(type, content) : undefined;
  if (written === undefined) return undefined;
  return { title: `Write \`${written}\``, edits: [{ start, end, text: written }] };
}

/** A literal of a type that says what another one says. */
function literalOf(type: string, content: string): string | undefined {
  const isWhole = /^\d+$/.test(content);
  if (type === 'bool') return content === 'true' || content === 'false' ? content : undefined;
  if (INTEGERS.has(type)) return isWhole ? content : undefined;
  if (FLOATS.has(type)) return isWhole ? `${content}.0` : /^\d+\.\d+$/.test(content) ? content : undefined;
  return TEXT.test(type) && /^[\w.]+$/.test(content) ? `"${content}"` : undefined;
}
