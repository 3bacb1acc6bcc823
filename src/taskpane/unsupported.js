/* global document */
// Run by browsers without modules only, that is by Internet Explorer 11: plain ES3, no build step.
document.getElementById('unsupported').removeAttribute('hidden');
document.getElementById('root').style.display = 'none';
