import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { factsheetInfo, frameworks } from '../../factsheet/built-in.js';
import type { OwnData } from '../../factsheet/explain.js';
import { findRecord } from '../../factsheet/find-record.js';
import type { Framework, FrameworkId, OrOwn } from '../../factsheet/types.js';
import { levelIds } from '../../factsheet/vocabulary.js';
import { define } from '../../internal/define.js';
import { FactsheetElement } from '../../internal/factsheet-element.js';
import type { Collections, RenderContext } from '../../internal/render-context.js';
import { base } from '../../styles/base.js';
import { frameworkTemplate } from '../../templates/framework.js';
import { exitFramework } from './soc-exit-framework.styles.js';

/**
 * A framework for supporting women to leave gangs: its levels, from immediate to longer-term. Each
 * level has a slot for the page's own organisation to describe its work, in a box separate from the
 * research.
 *
 * @tag soc-exit-framework
 * @slot - Fallback content: the framework as plain HTML, shown until the element has rendered and after an error.
 * @slot immediate - Your organisation's work at the immediate level.
 * @slot medium-term - Your organisation's work at the medium-term level.
 * @slot longer-term - Your organisation's work at the longer-term level.
 * @csspart text - The description of the framework.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart level-title - The heading of a level.
 * @csspart aim - The aim of a level.
 * @csspart examples - The list of examples from the research.
 * @csspart local-content - The box around a level's slot; hidden while the slot is empty.
 */
export class SocExitFramework extends FactsheetElement<'frameworks', Framework> {
  static override styles = [base, exitFramework];

  static override properties: PropertyDeclarations = { name: {}, framework: { attribute: false } };

  /** Id of the framework; default: the first framework of the factsheet. */
  declare name: OrOwn<FrameworkId> | undefined;

  /** A framework of your own instead of a named one; `null` while it is loading. */
  declare framework: Framework | null | undefined;

  protected override readonly slots = levelIds;

  protected readonly builtIn = { ...factsheetInfo, frameworks };

  protected override own(): OwnData {
    return { framework: this.framework };
  }

  protected resolve({ frameworks }: Collections<'frameworks'>): Framework | null {
    if (this.framework === null) return null;
    return this.framework || findRecord(frameworks, this.name || frameworks[0]?.id);
  }

  protected renderContent(framework: Framework, context: RenderContext): TemplateResult {
    return frameworkTemplate(framework, context, ({ id }, label) => {
      const empty = !this.querySelector(`:scope > [slot="${id}"]`);
      return html`<div part="local-content" ?hidden=${empty}>
        <p class="muted" lang=${context.phrases.language}>${label}</p>
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
