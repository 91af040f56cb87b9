import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'island-prop-not-serializable';

/** An island with parameters. */
function island(parameters: string): string {
  return `#[island]\nfn Search(${parameters}) -> impl IntoView {}\n`;
}

it('finds a type that serde cannot carry', () => {
  const [finding] = expectFindings(CODE, island('«found»: Callback<String>'));
  expect(finding?.message).toBe(
    'The prop `found` of the island `Search` cannot travel to the browser: `Callback` is not serialisable. ' +
      'Pass plain data, or create it in the island.',
  );
  expect(finding?.severity).toBe('error');
});

it('knows such types wherever they stand', () => {
  for (const type of [
    'ReadSignal<u8>',
    'WriteSignal<u8>',
    'Option<Memo<u8>>',
    'NodeRef<html::Div>',
    'Vec<Box<dyn Fn()>>',
    "impl Fn() + 'static",
    'fn(u8)',
    '&str',
    'ViewFn',
  ]) {
    expectFindings(CODE, island(`«found»: ${type}`));
  }
});

it('leaves plain data, children and what implements both traits alone', () => {
  expectFindings(CODE, island('a: String, b: Vec<u8>, c: RwSignal<u8>, d: Option<Todo>, children: Children'));
  expectFindings(CODE, island('a: CallbackName, b: MemoText'));
});

it('knows that `Signal` travels from some 0.8 on', () => {
  expectFindings(CODE, island('«a»: Signal<u8>'), { version: '0.7' });
  expectFindings(CODE, island('a: Signal<u8>'), { version: '0.8' });
  expectFindings(CODE, island('a: RwSignal<u8>, b: MaybeSignal<u8>'), { version: '0.6' });
});

it('is silent for components, and for islands of some builds only', () => {
  expectFindings(CODE, island('found: Callback<String>').replace('island', 'component'));
  expectFindings(CODE, island('found: Callback<String>').replace('#[island]', '#[cfg_attr(feature = "a", island)]'));
});
