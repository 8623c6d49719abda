/** Shows the sentences that a button of the ribbon handed over in the address, as text and nothing else. */
const asked = new URLSearchParams(location.search);
document.documentElement.lang = asked.get('lang') ?? 'zh-CN';
for (const sentence of (asked.get('text') ?? '').split('\n')) {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  document.getElementById('notice')?.append(paragraph);
}
