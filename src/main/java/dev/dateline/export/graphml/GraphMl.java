package dev.dateline.export.graphml;

import dev.dateline.export.format.Excerpt;
import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.Sources;
import dev.dateline.relationships.network.Neighbourhood.Node;
import dev.dateline.relationships.network.Neighbourhood.Tie;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A neighbourhood as GraphML, for Gephi, yEd, Cytoscape, NetworkX and others. Written by the JDK's StAX, as JGraphT would
 * need the whole graph as objects of its own.
 */
@Component
class GraphMl implements Format<Excerpt> {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NO_XML = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private static final List<String> OF_GRAPH = List.of("validAt", "knownAt", "truncated");
    private static final List<String> OF_NODES = List.of("label", "kind", "subkind", "aliases", "hops", "url");
    private static final List<String> OF_EDGES =
            List.of("type", "status", "first", "last", "earliest", "latest", "weight", "events", "evidence");

    @Override
    public FileFormat format() {
        return FileFormat.GRAPHML;
    }

    @Override
    public void write(Excerpt excerpt, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xsi", INSTANCE);
            xml.writeAttribute("xsi", INSTANCE, "schemaLocation", SCHEMA);
            keys(xml);
            graph(excerpt, xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void keys(XMLStreamWriter xml) throws XMLStreamException {
        for (String name : OF_GRAPH) {
            key(name, "graph", xml);
        }
        for (String name : OF_NODES) {
            key(name, "node", xml);
        }
        for (String name : OF_EDGES) {
            key(name, "edge", xml);
        }
    }

    private static void key(String name, String of, XMLStreamWriter xml) throws XMLStreamException {
        line(xml);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute(
                "attr.type",
                switch (name) {
                    case "hops" -> "int";
                    case "weight" -> "double";
                    case "truncated" -> "boolean";
                    default -> "string";
                });
    }

    private static void graph(Excerpt excerpt, XMLStreamWriter xml) throws XMLStreamException {
        line(xml);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "graph");
        xml.writeAttribute("edgedefault", "directed");
        data("validAt", excerpt.asOf().validAt(), xml);
        data("knownAt", excerpt.asOf().knownAt(), xml);
        data("truncated", excerpt.graph().truncated(), xml);
        for (Node node : excerpt.graph().nodes()) {
            node(node, excerpt, xml);
        }
        int number = 0;
        for (Tie tie : excerpt.graph().edges()) {
            edge("e" + number++, tie, excerpt, xml);
        }
        xml.writeEndElement();
    }

    private static void node(Node node, Excerpt excerpt, XMLStreamWriter xml) throws XMLStreamException {
        var entity = excerpt.entity(node.id());
        line(xml);
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id().value());
        data("label", entity.name(), xml);
        data("kind", entity.kind(), xml);
        data("subkind", entity.subkind(), xml);
        data("aliases", String.join("; ", entity.aliases()), xml);
        data("hops", node.hops(), xml);
        data("url", excerpt.addresses().of(node.id()), xml);
        xml.writeEndElement();
    }

    private static void edge(String id, Tie tie, Excerpt excerpt, XMLStreamWriter xml) throws XMLStreamException {
        line(xml);
        xml.writeStartElement("edge");
        xml.writeAttribute("id", id);
        xml.writeAttribute("source", tie.from().value());
        xml.writeAttribute("target", tie.to().value());
        xml.writeAttribute("directed", String.valueOf(!tie.type().isMutual()));
        data("type", tie.type(), xml);
        data("status", tie.status(), xml);
        data("first", tie.first().edtf(), xml);
        data("last", tie.last().edtf(), xml);
        data("earliest", tie.first().earliest(), xml);
        data("latest", tie.last().latest(), xml);
        data("weight", tie.eventIds().size(), xml);
        data("events", tie.eventIds().stream().map(Object::toString).collect(Collectors.joining(" ")), xml);
        data("evidence", evidence(tie, excerpt), xml);
        xml.writeEndElement();
    }

    private static String evidence(Tie tie, Excerpt excerpt) {
        return excerpt.events(tie).stream()
                .flatMap(event -> Sources.cited(event).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static void data(String key, @Nullable Object value, XMLStreamWriter xml) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(value.toString().replaceAll(NO_XML, ""));
            xml.writeEndElement();
        }
    }
}
