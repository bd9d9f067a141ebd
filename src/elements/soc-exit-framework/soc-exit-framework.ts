import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { factsheetInfo, frameworks } from '../../factsheet/built-in.js';
import { findRecord } from '../../factsheet/find-record.js';
import { assertShape } from '../../factsheet/guards.js';
import { frameworkShape } from '../../factsheet/record-shapes.js';
import type { Framework } from '../../factsheet/types.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { frameworkTemplate } from '../../templates/framework.js';
import { exitFramework } from './soc-exit-framework.styles.js';

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
 * @csspart local-content - What the page's own organisation does at this level.
 */
export class SocExitFramework extends FactsheetElement<'frameworks', Framework> {
  static override styles = [base, exitFramework];

  static override properties: PropertyDeclarations = { name: {}, framework: { attribute: false } };

  /** The framework's id; by default the factsheet's first. */
  declare name: string | undefined;

  /** A framework of your own instead of a named one; `null` while it is on its way. */
  declare framework: Framework | null | undefined;

  protected readonly builtIn = { ...factsheetInfo, frameworks };

  protected resolve({ frameworks }: Collections<'frameworks'>): Framework | null {
    if (this.framework === null) return null;
    const given = this.framework ?? findRecord(frameworks, this.name || frameworks[0]?.id);
    return assertShape(given, frameworkShape, 'framework');
  }

  protected renderContent(framework: Framework, context: RenderContext): TemplateResult {
    return frameworkTemplate(framework, context, ({ id }, label) => {
      const empty = !this.querySelector(`:scope > [slot="${id}"]`);
      return html`<div part="local-content" ?hidden=${empty}>
        <p class="muted" lang=${context.phrases.language} dir="auto">${label}</p>
        <slot name=${id} @slotchange=${() => this.requestUpdate()}></slot>
      </div>`;
    });
  }
}

define('soc-exit-framework', SocExitFramework);

declare global {
  interface HTMLElementTagNameMap {
    'soc-exit-framework': SocExitFramework;
  }
}
