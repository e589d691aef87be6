/// Makes the HTML of strangers harmless and fit to be shown: nothing that runs, loads or covers the page is left,
/// images from outside wait until they are allowed, links that pretend are marked, text cannot turn its direction
/// against the reader. The layout of mails survives. Works without a browser and without the net.
@NullMarked
package org.xenia.mail.html;

import org.jspecify.annotations.NullMarked;
