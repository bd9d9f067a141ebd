import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { frameworks, origin } from '../factsheet/english.js';
import { find } from '../factsheet/look-up.js';
import { sound } from '../factsheet/shape.js';
import { frameworkShape } from '../factsheet/shapes.js';
import type { Framework } from '../factsheet/types.js';
import { framework as english } from '../i18n/en.js';
import { phrasesFor } from '../i18n/index.js';
import { define } from '../page/define.js';
import { FactsheetElement } from '../page/factsheet-element.js';
import { heading, title } from '../page/heading.js';
import type { Collections, Setting } from '../page/setting.js';
import { contentNote, sourceAndLimits, whoWhereWhen } from '../page/words.js';
import { base } from '../styles/base.js';
import { exitFramework } from './soc-exit-framework.styles.js';

type Level = Framework['levels'][number];

/**
 * The levels on which women can be supported to leave gangs, as a path in time. Each level has a
 * slot in which an organisation writes what it does there, told apart from the research.
 *
 * @tag soc-exit-framework
 * @slot - The same in plain HTML: shown without script and when anything fails.
 * @slot immediate - What your organisation does at once.
 * @slot medium-term - What it does in the medium term.
 * @slot longer-term - What it does in the longer term.
 * @csspart text - What the framework is.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart level-title - Its heading.
 * @csspart aim - What it is for.
 * @csspart examples - What the research names as examples.
 * @csspart own - What the page's own organisation does at this level.
 */
export class SocExitFramework extends FactsheetElement<'frameworks', Framework> {
  static override styles = [base, exitFramework];

  static override properties: PropertyDeclarations = { name: {}, framework: { attribute: false } };

  /** The framework's id; by default the factsheet's first. */
  declare name: string | undefined;

  /** A framework of your own instead of a named one; `null` while it is on its way. */
  declare framework: Framework | null | undefined;

  protected readonly builtIn = { ...origin, frameworks };

  protected find({ frameworks }: Collections<'frameworks'>): Framework | null {
    if (this.framework === null) return null;
    const given = this.framework ?? find(frameworks, this.name || frameworks[0]?.id);
    return sound(given, frameworkShape, 'framework');
  }

  protected show(framework: Framework, setting: Setting): TemplateResult {
    const { language } = setting.factsheet;
    return html`${title(framework.title, setting)} ${whoWhereWhen(framework, setting)}
      ${contentNote(framework, setting)}
      <p part="text" lang=${language} dir="auto">${framework.text}</p>
      <ol part="levels">
        ${framework.levels.map((level) => this.#level(level, setting))}
      </ol>
      ${sourceAndLimits(framework, setting)}`;
  }

  #level({ id, title, aim, examples }: Level, setting: Setting) {
    const { language } = setting.factsheet;
    const words = phrasesFor(setting.language, 'framework', english);
    const { level, phrases } = setting;
    return html`<li part="level">
      ${heading(level + 1, title, 'level-title', language)}
      <p part="aim" lang=${language} dir="auto">${aim}</p>
      ${
        examples.length
          ? html`<p class="muted" lang=${phrases.language} dir="auto">${words.examples}</p>
            <ul part="examples" lang=${language}>
              ${examples.map((example) => html`<li dir="auto">${example}</li>`)}
            </ul>`
          : nothing
      }
      <div part="own" ?hidden=${!this.querySelector(`:scope > [slot="${id}"]`)}>
        <p class="muted" lang=${phrases.language} dir="auto">${words.own}</p>
        <slot name=${id} @slotchange=${() => this.requestUpdate()}></slot>
      </div>
    </li>`;
  }
}

define('soc-exit-framework', SocExitFramework);

declare global {
  interface HTMLElementTagNameMap {
    'soc-exit-framework': SocExitFramework;
  }
}
