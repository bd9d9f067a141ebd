/** How it looks what a reader can take along; it comes with its script, without Lit. */
export const reuse = {
  cssText: `
  [part='reuse'] {
    margin-block-start: 0.75em;
  }

  [part='reuse'] [role='group'] {
    align-items: baseline;
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: 3.25em;
  }

  [part='reuse'] [role='group'] > span {
    margin-inline-start: -3.25em;
    min-inline-size: 2.25em;
  }

  [part='reuse-action'] {
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

  [part='reuse-action']:hover {
    color: var(--_accent);
  }

  [part='reuse-text'] {
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
    [part='reuse'] {
      display: none;
    }
  }
`,
};
