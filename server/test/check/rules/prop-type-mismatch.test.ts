import { expect, it } from 'vitest';
import { expectInProject, fixedInProject, rendering } from '../in-project.js';

const CODE = 'prop-type-mismatch';

const BADGE = `#[component]
fn Badge(
    #[prop(optional)] label: String,
    #[prop(optional)] title: &'static str,
    #[prop(optional)] size: f64,
    #[prop(optional)] count: i32,
    #[prop(optional)] open: bool,
    #[prop(optional)] mark: char,
    #[prop(optional)] note: Option<String>,
    #[prop(optional_no_strip)] kept: Option<String>,
    #[prop(optional)] list: Vec<u8>,
    #[prop(optional, into)] any: String,
    #[prop(optional)] signal: Signal<i32>,
) -> impl IntoView {}
`;

it.each([
  ['label=«"a"»', '`label` of `<Badge>` is a `String`, and this is a `&str`: add `.to_string()`.'],
  ['label={ «"a"» }', '`label` of `<Badge>` is a `String`, and this is a `&str`: add `.to_string()`.'],
  ['label=«r#"a"#»', '`label` of `<Badge>` is a `String`, and this is a `&str`: add `.to_string()`.'],
  ['note=«"a"»', '`note` of `<Badge>` is a `String`, and this is a `&str`: add `.to_string()`.'],
  ['kept=«"a"»', '`kept` of `<Badge>` is a `Option<String>`, and this is a `&str`.'],
  ['title=«3»', '`title` of `<Badge>` is a `&\'static str`, and this is a whole number: write `"3"`.'],
  ['size=«3»', '`size` of `<Badge>` is a `f64`, and this is a whole number: write `3.0`.'],
  ['size=«3f32»', '`size` of `<Badge>` is a `f64`, and this is a number with a fraction.'],
  ['count=«"3"»', '`count` of `<Badge>` is a `i32`, and this is a `&str`: write `3`.'],
  ['count=«3.5»', '`count` of `<Badge>` is a `i32`, and this is a number with a fraction.'],
  ['count=«3u8»', '`count` of `<Badge>` is a `i32`, and this is a whole number.'],
  ['open=«"true"»', '`open` of `<Badge>` is a `bool`, and this is a `&str`: write `true`.'],
  ['open=«1»', '`open` of `<Badge>` is a `bool`, and this is a whole number.'],
  ['mark=«"a"»', '`mark` of `<Badge>` is a `char`, and this is a `&str`.'],
  ['list=«"a"»', '`list` of `<Badge>` is a `Vec<u8>`, and this is a `&str`.'],
  ['any=«3»', '`any` of `<Badge>` is a `String`, and this is a whole number: add `.to_string()`.'],
  ['signal=«3»', '`signal` of `<Badge>` is a `Signal<i32>`, and this is a whole number.'],
])('finds %s', async (attribute, message) => {
  const [finding] = await expectInProject(CODE, rendering(`<Badge ${attribute}/>`, BADGE));
  expect(finding?.message).toBe(message);
});

it.each([
  'label="a".to_string() label=name',
  'title="a" title=r"a"',
  'size=3.0 size=1e3 size=3f64 size=-3.0',
  'count=3 count=1_000 count=0x1F count=3i32 count=-3',
  "open=true open={false} mark='a' mark='\\''",
  'note="a".into() any="a" any=\'a\' list=vec![1] signal=3.into()',
  'nostrip:note="a" attr:size=3 {..} size=3',
])('is silent about %s', async attributes => {
  await expectInProject(CODE, rendering(`<Badge ${attributes}/>`, BADGE));
});

it('is silent where nobody can tell', async () => {
  const own = BADGE.replace('#[component]', "type String = &'static str;\n#[component]");
  await expectInProject(CODE, rendering('<Badge label="a"/>', own));
  const conditional = BADGE.replace('label', '#[cfg(feature = "ssr")] label');
  await expectInProject(CODE, rendering('<Badge label="a"/>', conditional));
  await expectInProject(CODE, rendering('<Other label="a"/>', BADGE));
  await expectInProject(CODE, rendering('<Badge label="a', BADGE));
});

it('knows the props of slots', async () => {
  const slot = `#[slot]
struct Tab { title: String }
#[component]
fn Tabs(tab: Tab) -> impl IntoView {}
`;
  await expectInProject(CODE, rendering('<Tabs><Tab slot title=«"a"»/></Tabs>', slot));
});

it('mends what is plain', async () => {
  const wrong = rendering('<Badge label="a" note={"b"} title=3 size=3 count="3" open="true"/>', BADGE);
  const right = '<Badge label="a".to_string() note={"b".to_string()} title="3" size=3.0 count=3 open=true/>';
  expect(await fixedInProject(wrong, 'src/lib.rs')).toBe(rendering(right, BADGE)['src/lib.rs']);
});
