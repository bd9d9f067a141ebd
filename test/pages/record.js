// Loaded before anything else: what the page's policy, console and scripts complain of.
window.complaints = [];
const complain = (words) => window.complaints.push(words);
document.addEventListener('securitypolicyviolation', (event) => {
  complain(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
});
addEventListener('error', (event) => complain(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => complain(`rejection: ${event.reason}`));
for (const level of ['log', 'info', 'warn', 'error']) {
  console[level] = (...words) => complain(`${level}: ${words.join(' ')}`);
}
