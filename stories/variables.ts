import { html, render, type TemplateResult } from 'lit';
import { contrast, over } from './contrast.js';
import { type Token, tokens } from './tokens.js';

const inkOn = (background: string, colour: string) =>
  over(colour, background).toString({ format: 'hex' });

/** The value of a custom property: a computed colour with its contrast, or the value as written. */
function value(token: Token, root: CSSStyleDeclaration, sample: HTMLElement): TemplateResult {
  const written = root.getPropertyValue(token.name) || token.default;
  // The elements copy colours to private properties, which hold the page's value or the default.
  const used = root.getPropertyValue(token.name.replace('--soc-', '--_'));
  if (!used) return html`<td><code>${written}</code></td><td></td>`;
  sample.style.setProperty('color', used);
  const { color, backgroundColor } = getComputedStyle(sample);
  const ink = inkOn(backgroundColor, color);
  return html`<td>
      <svg class="swatch" viewBox="0 0 3 2" aria-hidden="true"><path d="M0 0h3v2h-3z" fill=${ink} /></svg>
      <code>${ink}</code>
    </td>
    <td>${contrast(color, backgroundColor).toFixed(1)}</td>`;
}

/** A table of all custom properties, with their values for the statistic below it. */
export function variables(name: string): HTMLElement {
  const container = document.createElement('div');
  const table = document.createElement('div');
  const sample = document.createElement('span');
  const stat = Object.assign(document.createElement('soc-stat'), { name });
  container.className = 'visual-language';
  sample.className = 'sample';
  container.append(table, sample, stat);
  stat.updateComplete.then(() => {
    const root = getComputedStyle(stat.shadowRoot!.querySelector('.root')!);
    render(
      html`<table>
        <caption>Custom properties, for the root of a page or a container of elements</caption>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Value</th>
            <th scope="col">Contrast</th>
          </tr>
        </thead>
        <tbody>
          ${tokens.map(
            (token) => html`<tr>
              <th scope="row">
                <code>${token.name}</code>
                <div>${token.description.replaceAll('`', '')}</div>
              </th>
              ${value(token, root, sample)}
            </tr>`,
          )}
        </tbody>
      </table>`,
      table,
    );
  });
  return container;
}
