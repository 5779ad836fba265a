window.searchData = [
  {title: '<img src=x onerror=window.injected=1> of createBerth', href: 'index.html', words: 'berth injected mustache <script>'}
];
