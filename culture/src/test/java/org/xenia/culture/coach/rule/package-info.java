/// Tests of how rules look for words.
package org.xenia.culture.coach.rule;
