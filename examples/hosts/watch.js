// Records the problems of a host page and what its elements show, for visitors and for the test.
{
  const complaints = [];
  const watch = { complaints, persisted: false, done: settled(), shown, settled };
  window.watch = watch;

  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    complaints[complaints.length] = `policy: ${effectiveDirective} ${blockedURI}`;
  });
  addEventListener('error', ({ message }) => {
    complaints[complaints.length] = `uncaught: ${message}`;
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    complaints[complaints.length] = `uncaught: ${reason}`;
  });
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      complaints[complaints.length] = `${level}: ${words.join(' ')}`;
      say(...words);
    };
  }
  addEventListener('pageshow', ({ persisted }) => {
    watch.persisted = persisted;
  });

  const elements = () =>
    document.querySelectorAll(
      'soc-stat, soc-stats, soc-case-study, soc-exit-framework, soc-evidence-gaps, soc-section',
    );

  /** For each element: its title, `fallback`, or `nothing` if it is not visible. */
  function shown() {
    const words = [];
    for (const element of elements()) {
      const title = element.shadowRoot?.querySelector('[part~=title]');
      const own = title ? title.textContent : 'fallback';
      words[words.length] = element.getClientRects().length ? own : 'nothing';
    }
    return words;
  }

  /** Resolves when all scripts have run and all elements have rendered. */
  async function settled() {
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    }
    for (const element of elements()) await element.updateComplete;
  }

  addEventListener('load', async () => {
    await watch.done;
    await settled();
    const line = document.createElement('p');
    line.id = 'watched';
    line.textContent = `Elements show: ${shown().join('; ')}. Warnings and errors: ${complaints.join('; ') || 'none'}.`;
    document.body.append(line);
  });
}
