import { expect, it } from 'vitest';
import { inView } from '../checking.js';
import { hydratedApp } from '../hydrated-app.js';
import { expectInProject, fixedInProject } from '../in-project.js';

const CODE = 'fragment-in-element';

function app(body: string, version: '0.6' | '0.7' = '0.6') {
  return { 'Cargo.toml': hydratedApp({ version }), 'src/lib.rs': inView(body) };
}

it('finds a fragment in an element', async () => {
  const [finding] = await expectInProject(CODE, app('<div>«<>»<p/><p/></></div>'));
  expect(finding?.message).toBe('On the server, `<div>` cannot hold a fragment: remove `<>` and `</>`.');
  expect(finding?.severity).toBe('error');
});

it('takes its tags away', async () => {
  expect(await fixedInProject(app('<div><><p/>"a"</></div>'), 'src/lib.rs')).toBe(inView('<div><p/>"a"</div>'));
});

it('is silent from 0.7 on, without a server, at the root, and in components', async () => {
  await expectInProject(CODE, app('<div><><p/></></div>', '0.7'));
  await expectInProject(CODE, { 'src/lib.rs': inView('<div><><p/></></div>') }, { version: '0.6' });
  await expectInProject(CODE, app('<><p/></><Card><><p/></></Card>'));
  await expectInProject(CODE, app('<div><><p/></div>'));
});
