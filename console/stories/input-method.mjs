// An input method, as the browser sees one: words that are only proposed, a key press that belongs to it, and then the words.

async function propose(chrome, steps) {
  for (const text of steps) await chrome.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

/** Composes piece by piece; the choice of a candidate ends each. */
export async function compose(page, pieces) {
  const chrome = await page.context().newCDPSession(page);
  for (const { steps, commit } of pieces) {
    await propose(chrome, steps);
    await chrome.send('Input.insertText', { text: commit });
  }
  await chrome.detach();
}

/** Composes, and ends each piece by the Enter key, which reaches the page as key 229 while the composition is still open. */
export async function composeUntilEnter(page, pieces) {
  const chrome = await page.context().newCDPSession(page);
  for (const { steps, commit } of pieces) {
    await propose(chrome, steps);
    await chrome.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await chrome.send('Input.insertText', { text: commit });
    await chrome.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
  }
  await chrome.detach();
}
