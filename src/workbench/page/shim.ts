// Runs in the pane's frame before office.js, where Excel on Windows and for Mac have put themselves by then.
window.parent.embeddedExcel?.install(window);

export {};
