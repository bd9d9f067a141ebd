/** Styles of the actions panel; a string, because its script does not include Lit. */
export const actions = {
  cssText: `
  [part='actions'] {
    margin-block-start: 0.75em;
  }

  [part='actions'] [role='group'] {
    align-items: baseline;
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: 3.25em;
  }

  [part='actions'] [role='group'] > span {
    margin-inline-start: -3.25em;
    min-inline-size: 2.25em;
  }

  [part='action'] {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    line-height: 1.25;
    min-block-size: 2em;
    padding: 0.25em 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  [part='action']:hover {
    color: var(--_accent);
  }

  [part='action-text'] {
    background: none;
    block-size: 8em;
    border: 1px solid var(--_rule);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.5em;
    resize: vertical;
  }

  @media print {
    [part='actions'] {
      display: none;
    }
  }
`,
};
