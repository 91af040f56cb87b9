import { expect, it } from 'vitest';
import { bugReportText } from '../../src/commands/bug-report-text.js';

it('tells versions, settings and the code', () => {
  const text = bugReportText({
    versions: [
      ['Visual Studio Code', '1.100.3'],
      ['Leptos', '0.8.20'],
    ],
    server: 'running',
    settings: { 'leptos.hover.enable': false },
    code: 'view! { <p/> }\n',
  });
  expect(text).toBe(`### What happens, and what should

### Code
\`\`\`rust
view! { <p/> }
\`\`\`
### Versions
- Visual Studio Code: 1.100.3
- Leptos: 0.8.20
- Server: running
### Settings
\`\`\`json
{
  "leptos.hover.enable": false
}
\`\`\`
`);
});

it('fences code that holds a fence', () => {
  const text = bugReportText({ versions: [], server: 'stopped', settings: {}, code: '/// ```\n/// ```' });
  expect(text).toContain('````rust\n/// ```\n/// ```\n````');
});

it('says so where there is nothing to tell', () => {
  const text = bugReportText({ versions: [], server: 'stopped', settings: {}, code: undefined });
  expect(text).toContain('no Rust file was open');
  expect(text).toContain('none changed');
});
