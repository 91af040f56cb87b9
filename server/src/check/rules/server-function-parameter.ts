import { nearestName } from 'prettier-plugin-leptos/terminal';
import type { Attribute } from '../../facts/attributes.js';
import { atLeast, type LeptosVersion } from '../../project/leptos-version.js';
import { headOf, type ItemHead, type Parameter } from '../item-head.js';
import type { Report, Rule } from '../rule.js';
import { ownServerFunctions } from '../server-functions.js';

/** What may stand at an argument besides docs, since 0.7 (view-language.md 4.2). */
const ATTRIBUTES: ReadonlySet<string> = new Set(['server', 'doc', 'allow', 'deny', 'ignore']);

/**
 * A receiver, a pattern, or an attribute of an argument that `#[server]` does not take (SF-SELF, SF-ATTR, SF-ARGATTR,
 * view-language.md 4.2), and `mut`, which server_fn_macro writes into a struct expression from 0.8.0 on.
 */
export const serverFunctionParameter: Rule = {
  name: 'server-function-parameter',
  severity: 'error',
  *check(context) {
    for (const { item } of ownServerFunctions(context)) {
      const head = headOf(item, context);
      for (const parameter of head.parameters) yield* reportsOf(parameter, head, context.version);
    }
  },
};

function* reportsOf({ start, end, declaration }: Parameter, head: ItemHead, version: LeptosVersion): Generator<Report> {
  const { source, start: offset } = head;
  if (declaration === undefined) {
    if (!/^(?:&\s*(?:'\w+\s+)?)?(?:mut\s+)?self$/.test(source.text.slice(start, end))) return;
    const message = 'A server function has no `self`: the browser can only send what is an argument.';
    yield { start: offset + start, end: offset + end, message };
    return;
  }
  if (declaration.name === undefined && declaration.type !== '') {
    const at = offset + declaration.nameStart;
    const message =
      'An argument of a server function is a plain name, under which it is sent: take it apart in the body.';
    yield { start: at, end: at + 1, message };
    return;
  }
  const mutable = atLeast(version, '0.8')
    ? /\bmut\s+(?:r#)?$/.exec(source.text.slice(start, declaration.nameStart))
    : null;
  if (mutable !== null) {
    const at = offset + start + mutable.index;
    const { name = '' } = declaration;
    const message = `An argument of a server function cannot be \`mut\` since Leptos 0.8: write \`let mut ${name} = ${name};\` in the body.`;
    yield { start: at, end: at + 'mut'.length, message };
  }
  for (const attribute of declaration.outer.attributes) {
    const at = source.text.indexOf(attribute.path, start);
    const span = { start: offset + at, end: offset + at + attribute.path.length };
    if (!ATTRIBUTES.has(attribute.path) && atLeast(version, '0.7')) {
      const message = `An argument of a server function takes no attribute \`${attribute.path}\`, only \`server\`, docs and lints.`;
      if (at !== -1) yield { ...span, message };
    } else if (attribute.path === 'server') {
      yield* unknownOptions(attribute, head, version);
    }
  }
}

function* unknownOptions({ arguments: group }: Attribute, head: ItemHead, version: LeptosVersion): Generator<Report> {
  if (group === undefined) return;
  const known = atLeast(version, '0.7') ? ['default', 'rename', 'flatten', 'skip'] : ['default'];
  const [, blanks = '', key = ''] = /^(\s*)(\w+)/.exec(head.source.text.slice(group.start, group.contentEnd)) ?? [];
  if (key === '' || known.includes(key)) return;
  const near = nearestName(key, known);
  const advice = near === undefined ? `it is one of ${known.join(', ')}.` : `did you mean \`${near}\`?`;
  const start = head.start + group.start + blanks.length;
  yield {
    start,
    end: start + key.length,
    message: `An argument has no option \`${key}\` in Leptos ${version}; ${advice}`,
  };
}
