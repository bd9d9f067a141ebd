// Replaces every text by an element with other text, as browser translators do.
window.translate = (root = document.body) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.shadowRoot) translate(node.shadowRoot);
    const inStyle = /^(style|script|title)$/i.test(node.parentNode.nodeName);
    if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !inStyle) texts.push(node);
  }
  for (const text of texts) {
    const words = document.createElement('font');
    words.textContent = text.data.toUpperCase();
    text.replaceWith(words);
  }
};

watch.done = watch.settled().then(() => translate());
