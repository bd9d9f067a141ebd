import { css } from 'lit';

/** For what is said to a screen reader only. */
export const visuallyHidden = css`
  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
