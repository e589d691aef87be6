package org.xenia.mail.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Builds the harmless tree of a mail from the tree a browser would read: every element, attribute and text is
/// written anew, nothing is copied that the vocabulary does not know.
final class MailTree {

    private static final int MOST_NODES = 80_000;

    private final Findings findings;
    private final Images images;
    private final Links links;
    private int nodes;

    MailTree(SanitizerOptions options, Findings findings) {
        this.findings = findings;
        this.images = new Images(options, findings);
        this.links = new Links(findings);
    }

    /// The body of the harmless tree.
    ///
    /// @throws TooMany when the mail has more nodes than a page should carry
    Element build(Document source) {
        Element body = Document.createShell("").body();
        Element holder = holder(source);
        Element target = holder.attributesSize() > 0 ? body.appendChild(holder).lastElementChild() : body;
        children(source.body(), target == null ? body : target);
        return body;
    }

    // Direction, language and colours of the page itself go to a block around its content.
    private Element holder(Document source) {
        Element holder = new Element("div");
        for (Element outer : source.select("html, body")) {
            attributes(outer, holder);
            images.takeBackground(outer, holder);
        }
        for (String name : new String[] {"height", "width", "align", "title"}) {
            holder.removeAttr(name);
        }
        return holder;
    }

    private void children(Element source, Element target) {
        for (Node node = source.firstChild(); node != null; node = node.nextSibling()) {
            if (++nodes > MOST_NODES) {
                throw new TooMany();
            }
            if (node instanceof TextNode text) {
                words(text.getWholeText(), target);
            } else if (node instanceof Element element) {
                element(element, target);
            }
        }
    }

    private static void words(String text, Element target) {
        String clean = Words.clean(text);
        if (Words.turns(clean) && !target.normalName().equals("bdi")) {
            target.appendElement("bdi").appendChild(new TextNode(clean));
        } else if (!clean.isEmpty()) {
            target.appendChild(new TextNode(clean));
        }
    }

    private void element(Element source, Element target) {
        String written = source.normalName();
        if (!Parser.NamespaceHtml.equals(source.tag().namespace()) || Vocabulary.DROPPED.contains(written)) {
            return;
        }
        String name = Vocabulary.RENAMED.getOrDefault(written, written);
        if (!Vocabulary.ELEMENTS.contains(name)) {
            children(source, target);
            return;
        }
        Element made = new Element(name);
        attributes(source, made);
        images.takeBackground(source, made);
        children(source, made);
        if (name.equals("a") && !links.take(source, made)) {
            target.appendChildren(made.childNodesCopy());
        } else if (!name.equals("img") || images.take(source, made)) {
            target.appendChild(made);
        }
    }

    private void attributes(Element source, Element target) {
        for (Attribute attribute : source.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            if (Vocabulary.PLAIN_ATTRIBUTES.contains(name) && PlainValues.allows(name, value)) {
                target.attr(name, value.strip());
            } else if (Vocabulary.SPOKEN_ATTRIBUTES.contains(name) && PlainValues.spoken(value)) {
                target.attr(name, Words.clean(value));
            } else if (name.equals("style")) {
                style(value, target);
            }
        }
    }

    private void style(String value, Element target) {
        InlineStyle style = InlineStyle.read(value);
        if (style.loads()) {
            findings.blocked();
        }
        if (!style.toString().isEmpty()) {
            target.attr("style", style.toString());
        }
    }

    /// A mail with more nodes than a page should carry.
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("too many nodes", null, false, false);
        }
    }
}
