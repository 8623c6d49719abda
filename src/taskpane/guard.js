/**
 * Says in the page why the add-in does not open: the browser component is too old, Office.js or the program did not load, or Excel does not answer.
 * Plain ES5, without modules and copied as it stands, because it has to run where nothing else does.
 * The program needs to know nothing of it: it has started once it has taken `#opening` out of the page.
 */
(function () {
  'use strict';

  var SECONDS = 10;
  var TEXTS = {
    zh: {
      outdated: ['此 Excel 版本过旧', '此加载项需要 Excel 2021、Microsoft 365 或网页版 Excel；当前 Excel 使用的浏览器组件过旧，无法运行它。'],
      office: ['没有连上 Excel', '面板需要的 Office.js 没有加载成功。请检查网络后重试；如果一直这样，请把下面的说明转给管理员。'],
      silent: ['Excel 没有应答', '面板已经加载，但 Excel 在 10 秒内没有应答。请重试；如果一直这样，请关闭并重新打开工作簿，或把下面的说明转给管理员。'],
      program: ['面板没有加载完整', '加载项的程序文件没有加载成功。请检查网络后重试；如果一直这样，请把下面的说明转给管理员。'],
      retry: '重试',
      administrator: '给管理员的说明',
      officeAdvice: [
        '本页从以下地址加载 Office.js 及其同一位置的其他文件，请在代理和防火墙中允许访问：',
        '如果不能访问这个地址，请重新构建并发布加载项，选用另一个来源：全球版（--office global）、世纪互联版（--office 21vianet），或放在自己服务器上的副本（--office self）。'
      ],
      programAdvice: ['请确认构建文件夹已完整发布到以下地址，并且没有被代理改写；发布新版本后请清除 Office 加载项缓存：']
    },
    en: {
      outdated: ['This version of Excel is too old', 'This add-in needs Excel 2021, Microsoft 365 or Excel on the web; the browser component of this Excel is too old to run it.'],
      office: ['Not connected to Excel', 'Office.js, which this pane needs, did not load. Check the network and try again. If it keeps failing, pass the note below on to your administrator.'],
      silent: ['Excel does not answer', 'The pane has loaded, but Excel has not answered within 10 seconds. Try again. If it keeps failing, close and reopen the workbook, or pass the note below on to your administrator.'],
      program: ['The pane did not load completely', 'Files of the add-in did not load. Check the network and try again. If it keeps failing, pass the note below on to your administrator.'],
      retry: 'Try again',
      administrator: 'Note for administrators',
      officeAdvice: [
        'This page loads Office.js, and more files beside it, from the address below. Please allow it in proxies and firewalls:',
        'Where it cannot be reached, build and publish the add-in again with another source: global (--office global), 21Vianet (--office 21vianet), or a copy on your own server (--office self).'
      ],
      programAdvice: ['Please check that the built folder is published completely at the address below and that no proxy rewrites it. After publishing a new version, clear the Office add-in cache:']
    }
  };

  /** What is being said: '' while nothing is. */
  var said = '';
  var started = false;
  var observer;

  function language() {
    return /^zh/i.test(navigator.language || navigator.userLanguage || 'zh') ? 'zh' : 'en';
  }

  function isOutdated() {
    return /Trident\/|MSIE |Edge\//.test(navigator.userAgent) || !('noModule' in document.createElement('script'));
  }

  function append(parent, tag, text) {
    var element = document.createElement(tag);
    if (text) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function block(parent, tongue, reason) {
    var box = append(parent, 'div', '');
    box.className = 'plain';
    box.lang = tongue === 'zh' ? 'zh-CN' : 'en';
    append(box, 'h1', TEXTS[tongue][reason][0]);
    append(box, 'p', TEXTS[tongue][reason][1]);
    return box;
  }

  function offerRetry(box, texts) {
    var button = append(box, 'button', texts.retry);
    button.type = 'button';
    button.onclick = function () { location.reload(); };
  }

  function advise(box, texts, advice, address) {
    var details = append(box, 'details', '');
    append(details, 'summary', texts.administrator);
    append(details, 'p', advice[0]);
    append(details, 'p', address);
    if (advice[1]) append(details, 'p', advice[1]);
  }

  function officeAddress() {
    var script = document.getElementById('office-js');
    return script ? script.src : '';
  }

  function show(reason) {
    var place = document.getElementById('guard');
    var root = document.getElementById('root');
    if (said !== reason) return;
    // Things fail while the page is still being read; its body comes a moment later.
    if (!place || !root) return void setTimeout(function () { show(reason); }, 20);
    var tongue = language();
    var texts = TEXTS[tongue];
    place.textContent = '';
    var box = block(place, tongue, reason);
    if (reason === 'outdated') {
      // What an old component gives as its language is often the installer's, not the reader's.
      block(place, tongue === 'zh' ? 'en' : 'zh', reason);
    } else {
      offerRetry(box, texts);
      if (reason === 'program') advise(box, texts, texts.programAdvice, location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, ''));
      else advise(box, texts, texts.officeAdvice, officeAddress());
    }
    root.style.display = 'none';
  }

  function say(reason) {
    if (said !== '' || started) return;
    said = reason;
    show(reason);
  }

  function withdraw() {
    said = '';
    document.getElementById('guard').textContent = '';
    document.getElementById('root').style.display = '';
  }

  /** Failed loads do not bubble, and an error of the program has no element: both pass here on their way down. */
  function noteFailure(event) {
    var element = event.target;
    if (element === window) {
      if (event.error instanceof SyntaxError) say('outdated');
    } else if (element && element.tagName === 'SCRIPT') {
      say(element.src.split('?')[0] === officeAddress().split('?')[0] ? 'office' : 'program');
    }
  }

  /** Files that come at last after all take back what the watchdog said. */
  function watchStart() {
    if (!document.getElementById('root') || document.getElementById('opening')) return;
    started = true;
    observer.disconnect();
    // Without Office.js the program cannot do anything, whatever it shows.
    if (said !== '' && window.Office) withdraw();
  }

  function watchdog() {
    if (!started) say(window.Office ? 'silent' : 'office');
  }

  if (isOutdated()) {
    say('outdated');
    return;
  }
  window.addEventListener('error', noteFailure, true);
  observer = new MutationObserver(watchStart);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  setTimeout(watchdog, SECONDS * 1000);
})();
