/// Tests of the coach: every example on every rule card, and sentences that must pass.
package org.xenia.culture.coach;
