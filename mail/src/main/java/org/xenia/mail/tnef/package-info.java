/// The package format of Outlook (Transport Neutral Encapsulation Format, [MS-OXTNEF]): a `winmail.dat` and what is in
/// it.
@NullMarked
package org.xenia.mail.tnef;

import org.jspecify.annotations.NullMarked;
