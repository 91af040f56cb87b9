import { describe, expect, it } from 'vitest';
import { complete } from '../../src/features/completion/completion.js';
import { routeDefinition } from '../../src/features/definition/route.js';
import { hover } from '../../src/features/hover.js';
import { leadsTo, pathText, readRoutePath } from '../../src/features/routes/route-path.js';
import { routesOfProject } from '../../src/features/routes/routes-of-project.js';
import type { LeptosVersion } from '../../src/project/leptos-version.js';
import { inWorkspace } from './project.js';

const APP = `
use leptos::prelude::*;
use leptos_router::{components::*, path};
mod page;

#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=|| "none">
                <Route path=path!("/") view=Home/>
                <ParentRoute path=path!("users") view=Users>
                    <Route path=path!("") view=UserList/>
                    <Route path=(ParamSegment("id"), StaticSegment("edit")) view=page::Edit/>
                </ParentRoute>
                <Route path=path!("/about/*rest") view=|| view! { <p/> }/>
            </Routes>
        </Router>
    }
}
`;

const inPage = (content: string) =>
  inWorkspace({
    'src/lib.rs': APP,
    'src/page.rs': `use leptos::prelude::*;\nfn page() -> impl IntoView {\n    view! { ${content} }\n}\n`,
  });

async function routes(content: string) {
  const { document, offset, context } = await inPage(content);
  return complete(document, offset, context).filter(({ kind }) => kind === 'route');
}

describe('routes', () => {
  it('are read from the ways to write them', () => {
    const read = (code: string) => {
      const segments = readRoutePath(code);
      return segments && pathText(segments);
    };
    expect(read('path!("/users/:id")')).toBe('/users/:id');
    expect(read('{leptos_router::path!("a/:b?/*c")}')).toBe('/a/:b?/*c');
    expect(read('"/users/:id"')).toBe('/users/:id');
    expect(
      read('(StaticSegment("users"), ParamSegment("id"), OptionalParamSegment("x"), WildcardSegment("any"))'),
    ).toBe('/users/:id/:x?/*any');
    expect(read('StaticSegment("")')).toBe('/');
    expect(read('(StaticSegment("a"), MySegment)')).toBeUndefined();
    expect(read('make_path()')).toBeUndefined();
  });

  it('lead somewhere', () => {
    const leads = (path: string, route: string) => leadsTo(path, readRoutePath(`"${route}"`) ?? []);
    expect(leads('/users/3', '/users/:id')).toBe(true);
    expect(leads('/users/', '/users/:id')).toBe(false);
    expect(leads('/a', '/a/:b?')).toBe(true);
    expect(leads('/a/x/y', '/a/*rest')).toBe(true);
    expect(leads('/', '/')).toBe(true);
  });

  it.each(['<a href="│"/>', '<A href="/us│"/>', '<a href=│/>', '<p><a id=x href="/us│', '<a href="│<p title="a"/>'])(
    'are proposed in %s',
    async content => {
      const found = await routes(content);
      expect(found.map(({ label }) => label)).toEqual(['/', '/about/*rest', '/users', '/users/:id/edit']);
    },
  );

  it('follow the text of another file, saved or not', async () => {
    const { context, workspace } = await inPage('<a href="│"/>');
    const shown = () => routesOfProject(context).map(({ segments }) => pathText(segments));
    expect(shown()).toContain('/about/*rest');
    workspace.setOpen('src/lib.rs', APP.replace('/about/', '/help/'));
    expect(shown()).toContain('/help/*rest');
    workspace.setOpen('src/lib.rs', undefined);
    await workspace.write('src/lib.rs', APP.replace('/about/', '/terms/'));
    expect(shown()).toContain('/terms/*rest');
  });

  it('have places for their parameters', async () => {
    const [, , users, edit] = await routes('<a href="│"/>');
    expect(edit).toMatchObject({ text: '/users/:id/edit', snippet: `/users/\${1:id}/edit`, detail: '<page::Edit/>' });
    expect(users?.snippet).toBeUndefined();
  });

  it('are no proposals where nothing links to them', async () => {
    expect(await routes('<img src="│"/>')).toEqual([]);
    expect(await routes('<p title="│"/>')).toEqual([]);
  });

  it('are found behind a link', async () => {
    const { document, offset, context, shown } = await inPage('<a href="/users/7/ed│it?tab=1"/>');
    expect(hover(document, offset, context)?.markdown).toBe(
      '**Route** `/users/:id/edit` shows `<page::Edit/>` · src/lib.rs',
    );
    expect(shown(routeDefinition(document, offset, context))).toEqual([
      'src/lib.rs:(ParamSegment("id"), StaticSegment("edit"))',
    ]);
  });

  it('are not found behind other links', async () => {
    for (const href of ['https://a.b/users/7', '//a.b/', '#top', 'relative']) {
      const { document, offset, context } = await inPage(`<a href="│${href}"/>`);
      expect(routeDefinition(document, offset, context), href).toEqual([]);
    }
  });
});

describe('the base of a router', () => {
  const based = async (version: LeptosVersion, content: string) => {
    const snippet = await inWorkspace({
      'src/lib.rs': `mod page;\nfn app() { view! { <Router base="/app"><Routes><Route path="/about" view=Home/></Routes></Router> } }\n`,
      'src/page.rs': `fn page() { view! { ${content} } }\n`,
    });
    return { ...snippet, context: { ...snippet.context, version } };
  };

  it.each<[LeptosVersion, string, string[]]>([
    ['0.8', '<A href="│"/>', ['/app/about']],
    ['0.8', '<a href="│"/>', ['/app/about']],
    ['0.6', '<A href="│"/>', ['/about']],
    ['0.6', '<Redirect path="│"/>', ['/about']],
    ['0.6', '<a href="│"/>', ['/app/about']],
  ])('counts in %s for %s', async (version, content, expected) => {
    const { document, offset, context } = await based(version, content);
    const labels = complete(document, offset, context).filter(({ kind }) => kind === 'route');
    expect(labels.map(({ label }) => label)).toEqual(expected);
    const link = await based(version, content.replace('│', `${expected[0]}│`));
    expect(hover(link.document, link.offset, link.context)?.markdown).toContain('**Route** `/app/about`');
  });
});
