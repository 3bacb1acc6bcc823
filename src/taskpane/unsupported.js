/* global document */
// Plain ES3, no build step, for it speaks where the pane cannot: Internet Explorer 11 knows no modules, a Mac's Safari
// before 16.4 cannot read the rules, whose patterns look behind.
function canRunPane() {
  if (!('noModule' in document.createElement('script'))) return false;
  try {
    return new RegExp('(?<!a)b').test('b');
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- ES3 wants a name here
  } catch (tooOld) {
    return false;
  }
}

if (!canRunPane()) {
  document.getElementById('unsupported').removeAttribute('hidden');
  document.getElementById('root').style.display = 'none';
}
