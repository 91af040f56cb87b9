import { describe, expect, it } from 'vitest';
import { inView, migrated, offered } from './migrating.js';

describe('tags', () => {
  it.each([
    ['<p ref=a/>', '<p node_ref=a/>'],
    ['<p _ref=a/>', '<p node_ref=a/>'],
    ['<p attr:id="a"/>', '<p id="a"/>'],
    ['<p on:click:undelegated=f/>', '<p on:click=f/>'],
    [
      '<Routes><Route path="/a" view=A/></Routes>',
      '<Routes fallback=|| "Not found."><Route path=path!("/a") view=A/></Routes>',
    ],
    [
      '<Route path="/a" view=A><Route path="b" view=B/></Route>',
      '<ParentRoute path=path!("/a") view=A><Route path=path!("b") view=B/></ParentRoute>',
    ],
  ])('%s', (before, after) => {
    expect(migrated(inView(before))).toBe(inView(after));
    expect(offered(inView(before), '0.6')).toBe(false);
  });

  it.each(['<Comp attr:id="a"/>', '<Routes fallback=f/>', '<Route path=path!("/a") view=A/>', '<p on:click=f/>'])(
    'leaves alone %s',
    content => {
      expect(offered(inView(content))).toBe(false);
    },
  );
});

describe('attributes of what a component renders', () => {
  it.each([
    ['<A href="/" class="b" id="c">"d"</A>', '<A href="/" attr:class="b" attr:id="c">"d"</A>'],
    ['<Form action="/a" class="b">"c"</Form>', '<Form action="/a" attr:class="b">"c"</Form>'],
    ['<Html lang="en" dir="ltr"/>', '<Html attr:lang="en" attr:dir="ltr"/>'],
    ['<Body class=move || theme.get()/>', '<Body attr:class=move || theme.get()/>'],
  ])('%s', (before, after) => {
    expect(migrated(inView(before))).toBe(inView(after));
    expect(offered(inView(before), '0.6')).toBe(false);
  });

  it.each(['<Html {..} lang="en"/>', '<A href="/" attr:class="b">"c"</A>', '<Mine class="a"/>'])(
    'leaves alone %s',
    content => {
      expect(offered(inView(content))).toBe(false);
    },
  );

  it('are those of the libraries alone', () => {
    expect(offered('fn f() { view! { <A class="b">"c"</A> } }')).toBe(false);
  });
});

describe('the router', () => {
  it('gives its fallback to its routes', () => {
    const page = (router: string, routes: string) =>
      inView(`<Router${router}><main><Routes${routes}>{a}</Routes></main></Router>`);
    const fallback = ' fallback=|| view! { <p>"Nothing"</p> }';
    expect(migrated(page(`\n    trailing_slash=a${fallback}`, ''))).toBe(page('\n    trailing_slash=a', fallback));
    expect(offered(page(fallback, ' fallback=b'))).toBe(false);
  });

  it('protects routes in another way', () => {
    const route = (path: string, redirect: string, condition: string) =>
      inView(`<ProtectedRoute path=${path} redirect_path=${redirect} condition=${condition} view=A/>`);
    expect(migrated(route('"/a"', '"/"', 'move || a.get()'))).toBe(
      route('path!("/a")', '|| "/"', 'move || Some(a.get())'),
    );
    expect(offered(route('path!("/a")', '|| "/"', 'move || a.get()'))).toBe(false);
  });
});
