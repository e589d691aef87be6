package org.xenia.language.translate.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Folded texts as a tree of characters. Ten thousand terms cost a walk of a few steps at each beginning of a
/// word.
final class Trie<V> {

    private static final class Node<V> {
        private char[] characters = {};
        private List<Node<V>> children = List.of();
        private List<V> values = List.of();

        @Nullable
        Node<V> child(char character) {
            int index = Arrays.binarySearch(characters, character);
            return index < 0 ? null : children.get(index);
        }

        Node<V> grow(char character) {
            int index = Arrays.binarySearch(characters, character);
            if (index >= 0) {
                return children.get(index);
            }
            int place = -index - 1;
            char[] wider = new char[characters.length + 1];
            System.arraycopy(characters, 0, wider, 0, place);
            wider[place] = character;
            System.arraycopy(characters, place, wider, place + 1, characters.length - place);
            characters = wider;
            Node<V> child = new Node<>();
            List<Node<V>> more = new ArrayList<>(children);
            more.add(place, child);
            children = more;
            return child;
        }
    }

    /// What is told of a text found.
    interface Visitor<V> {
        void visit(int end, V value);
    }

    private final Node<V> root = new Node<>();

    void put(String text, V value) {
        Node<V> node = root;
        for (int index = 0; index < text.length(); index++) {
            node = node.grow(text.charAt(index));
        }
        List<V> more = new ArrayList<>(node.values);
        more.add(value);
        node.values = more;
    }

    /// Tells every text that stands at `start`.
    void walk(String folded, int start, Visitor<V> visitor) {
        Node<V> node = root;
        for (int index = start; index < folded.length(); index++) {
            node = node.child(folded.charAt(index));
            if (node == null) {
                return;
            }
            for (V value : node.values) {
                visitor.visit(index + 1, value);
            }
        }
    }
}
