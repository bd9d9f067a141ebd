// Loaded before anything else: what the page's policy, console and scripts complain of.
window.complaints = [];
const complain = (words) => window.complaints.push(words);
document.addEventListener('securitypolicyviolation', (event) => {
  // Firefox asks for an icon no page named; that is its own affair.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  complain(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
});
addEventListener('error', (event) => complain(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => complain(`rejection: ${event.reason}`));
for (const level of ['log', 'info', 'warn', 'error']) {
  console[level] = (...words) => complain(`${level}: ${words.join(' ')}`);
}
