package org.jinwen.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one document of sitemaps.org. */
final class SitemapXml {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

	private final XMLStreamWriter xml;

	private SitemapXml(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** A list of sitemaps. */
	static byte[] index(Content content) {
		return write("sitemapindex", false, content);
	}

	/** A list of pages. */
	static byte[] urls(Content content) {
		return write("urlset", false, content);
	}

	/** A list of articles as Google News wants them. */
	static byte[] news(Content content) {
		return write("urlset", true, content);
	}

	private static byte[] write(String root, boolean news, Content content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement(root);
			xml.writeDefaultNamespace(NAMESPACE);
			if (news) {
				xml.writeNamespace("news", NEWS);
			}
			content.write(new SitemapXml(xml));
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("No sitemap can be written", ex);
		}
		return bytes.toByteArray();
	}

	void open(String name) throws XMLStreamException {
		if (name.startsWith("news:")) {
			this.xml.writeStartElement("news", name.substring(5), NEWS);
		}
		else {
			this.xml.writeStartElement(name);
		}
	}

	void close() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	/** An element with nothing but text. */
	void text(String name, String text) throws XMLStreamException {
		open(name);
		this.xml.writeCharacters(XmlText.of(text));
		close();
	}

	/** What stands in a document. */
	interface Content {

		void write(SitemapXml xml) throws XMLStreamException;

	}

}
