import { html, render, type TemplateResult } from 'lit';
import { contrast, over } from './contrast.js';
import { type Token, tokens } from './tokens.js';

const inkOn = (ground: string, colour: string) => over(colour, ground).toString({ format: 'hex' });

/** What a variable comes to: a colour with its contrast, or the value as it is written. */
function value(token: Token, root: CSSStyleDeclaration, sample: HTMLElement): TemplateResult {
  const written = root.getPropertyValue(token.name) || token.default;
  // The colours have private names, under which the elements use the page's or else their own.
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

/** Every variable, with what it comes to on the page in which the figure below the table stands. */
export function variables(name: string): HTMLElement {
  const place = document.createElement('div');
  const table = document.createElement('div');
  const sample = document.createElement('span');
  const stat = Object.assign(document.createElement('soc-stat'), { name });
  place.className = 'visual-language';
  sample.className = 'sample';
  place.append(table, sample, stat);
  stat.updateComplete.then(() => {
    const root = getComputedStyle(stat.shadowRoot!.querySelector('.root')!);
    render(
      html`<table>
        <caption>What a page may set, on its root or around any element</caption>
        <thead>
          <tr>
            <th scope="col">Variable</th>
            <th scope="col">Here</th>
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
  return place;
}
