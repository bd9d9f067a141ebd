import { css } from 'lit';

/** Hides text visually; screen readers still announce it. */
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
