// Moves each element as page builders, carousels and editors do, and leaves it in another position.
async function move(element) {
  const container = document.querySelector('#elsewhere');
  container.append(element);
  await element.updateComplete;
  element.remove();
  await element.updateComplete;
  document.createDocumentFragment().append(element);
  const other = document.implementation.createHTMLDocument();
  other.body.append(element);
  await element.updateComplete;
  document.createElement('template').content.append(element);
  const frame = document.createElement('iframe');
  frame.title = 'A temporary frame';
  container.append(frame);
  frame.contentDocument.body.append(element);
  await element.updateComplete;
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(element);
  container.append(host);
  await element.updateComplete;
  container.append(element);
  frame.remove();
  host.remove();
}

watch.done = watch.settled().then(async () => {
  for (const element of [...document.querySelectorAll('soc-stat, soc-case-study')]) {
    await move(element);
  }
  const frame = document.createElement('iframe');
  frame.title = 'A document with an element that its parent created';
  frame.width = '100%';
  frame.height = '300';
  document.body.append(frame);
  const made = document.createElement('soc-stat');
  made.name = 'women-among-trafficking-victims';
  frame.contentDocument.body.append(made);
  await made.updateComplete;
});
