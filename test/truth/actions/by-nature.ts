import type { Rejected } from './judge.js';

/** What an action cannot help, told by the codes of the compiler. */
interface Nature {
  readonly why: string;
  is(rejected: Rejected): boolean;
}

const NATURES: readonly Nature[] = [
  {
    why: 'a closure moves what it uses, and is called many times',
    is: ({ action, codes }) =>
      /^(?:Wrap in (?:`<(?:Show|Suspense|Transition|ErrorBoundary)>`|a closure)|Read it)/.test(action.kind) &&
      has(codes, /^E0(?:525|382|507)$/) &&
      all(codes, /^E0(?:525|382|507|277)$/),
  },
  {
    why: 'what it holds cannot be shared between threads, and the children of some components must be',
    is: ({ action, codes, messages }) =>
      /^Wrap in `<[A-Z]/.test(action.kind) &&
      all(codes, /^E0277$/) &&
      messages.some(message => /cannot be s(?:hared|ent) between threads/.test(message)),
  },
  {
    why: 'a type that only the compiler knows is left to somebody',
    is: ({ action }) => [...action.changes.values()].flat().some(({ text }) => text.includes('/* type? */')),
  },
  {
    why: 'the app is built without islands',
    is: ({ action, messages }) =>
      /island$/.test(action.kind) && messages.some(message => message.includes('find `serde` in `leptos`')),
  },
  {
    why: 'what an island takes is written into the page, so that it must be owned and serializable',
    is: ({ action, codes }) => /island$/.test(action.kind) && all(codes, /^E0(?:277|308|599|618|716)$/),
  },
  {
    why: 'what stands beside it in a list must have its type',
    is: ({ action, codes }) => /^(?:Wrap|Extract)/.test(action.kind) && all(codes, /^E0308$/),
  },
  {
    why: 'what is empty is no child',
    is: ({ action, codes, messages }) =>
      /^Wrap in `<[A-Z]/.test(action.kind) &&
      all(codes, /^E0061$/) &&
      messages.every(message => message.includes('Missing_required_field_children')),
  },
  {
    why: 'a type was told by the tag, or by what is passed to it',
    is: ({ action, codes }) => /^Remove/.test(action.kind) && all(codes, /^E028[23]$/),
  },
];

/** Why an action cannot compile where it was taken, or undefined where it should. */
export function natureOf(rejected: Rejected): string | undefined {
  return NATURES.find(nature => nature.is(rejected))?.why;
}

function has(codes: readonly string[], wanted: RegExp): boolean {
  return codes.some(code => wanted.test(code));
}

function all(codes: readonly string[], wanted: RegExp): boolean {
  return codes.length > 0 && codes.every(code => wanted.test(code));
}
