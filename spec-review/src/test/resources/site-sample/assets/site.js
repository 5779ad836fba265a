(function () {
  'use strict';
  const root = document.documentElement;
  const search = document.getElementById('search');
  const results = document.getElementById('results');
  const announce = document.getElementById('announce');
  let before = null;

  root.dataset.theme = localStorage.getItem('theme') ?? '';
  document.getElementById('theme').addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    localStorage.setItem('theme', root.dataset.theme);
  });

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.matches('input, select')) {
      event.preventDefault();
      before = document.activeElement;
      search.focus();
    }
  });

  function show(options) {
    results.replaceChildren(...options);
    results.hidden = options.length === 0;
    search.setAttribute('aria-expanded', String(options.length > 0));
    search.removeAttribute('aria-activedescendant');
  }

  function find() {
    const word = search.value.trim().toLowerCase();
    const found = word ? window.searchData.filter(entry => entry.words.toLowerCase().includes(word)) : [];
    show(found.map((entry, index) => {
      const option = document.createElement('li');
      option.id = 'result-' + index;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.href = root.dataset.root + entry.href;
      option.textContent = entry.title;
      option.addEventListener('click', () => { location.href = option.dataset.href; });
      return option;
    }));
    announce.textContent = found.length + ' results';
  }

  search.addEventListener('input', () => {
    if (window.searchData) {
      find();
      return;
    }
    const data = document.createElement('script');
    data.src = root.dataset.root + 'assets/search-data.js';
    data.onload = find;
    document.head.append(data);
  });

  search.addEventListener('keydown', event => {
    const options = [...results.children];
    const current = options.findIndex(option => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = options[(current + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length];
      options.forEach(option => option.setAttribute('aria-selected', String(option === next)));
      if (next) {
        search.setAttribute('aria-activedescendant', next.id);
      }
    } else if (event.key === 'Enter' && current >= 0) {
      location.href = options[current].dataset.href;
    } else if (event.key === 'Escape') {
      event.preventDefault();
      show([]);
      (before ?? document.body).focus();
    }
  });

  document.querySelectorAll('.copy').forEach(button => button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href.split('#')[0] + button.dataset.copy);
    announce.textContent = 'Address copied.';
  }));

  const table = document.getElementById('deviations');
  if (table) {
    const rows = [...table.tBodies[0].rows];
    const text = document.getElementById('filter-text');
    const api = document.getElementById('filter-api');
    const kind = document.getElementById('filter-kind');
    const filter = () => {
      rows.forEach(row => {
        row.hidden = !row.textContent.toLowerCase().includes(text.value.toLowerCase())
            || api.value !== '' && row.cells[1].textContent !== api.value
            || kind.value !== '' && row.cells[2].textContent !== kind.value;
      });
      document.getElementById('filter-count').value = rows.filter(row => !row.hidden).length + ' of ' + rows.length + ' deviations';
    };
    [text, api, kind].forEach(input => input.addEventListener('input', filter));
    table.querySelectorAll('th button').forEach((button, column) => button.addEventListener('click', () => {
      const head = button.parentElement;
      const up = head.getAttribute('aria-sort') !== 'ascending';
      table.querySelectorAll('th').forEach(other => other.setAttribute('aria-sort', 'none'));
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      rows.sort((a, b) => a.cells[column].textContent.localeCompare(b.cells[column].textContent) * (up ? 1 : -1));
      table.tBodies[0].append(...rows);
    }));
  }
})();
