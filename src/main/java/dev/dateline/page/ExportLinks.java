package dev.dateline.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponents;

/** The addresses of a page's content in other formats, as {@code ${@exportLinks.address(…)}}. */
@Component("exportLinks")
public final class ExportLinks {

    private static final List<String> OF_THE_PAGE_ALONE =
            List.of("cursor", "limit", "format", "view", "event", PageLanguage.PARAMETER);

    ExportLinks() {}

    /** The address of all that the page at hand asks for, in this format. */
    public String address(String path, String format) {
        return asked(path).queryParam("format", format).build().toUriString();
    }

    /** The address of another page that shows what the page at hand asks for. */
    public String address(String path) {
        return asked(path).build().toUriString();
    }

    /** The HTML of a frame with another page that shows what the page at hand asks for. */
    public String frame(String path, String title) {
        String address = address(path);
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\"></iframe>"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title));
    }

    private static ServletUriComponentsBuilder asked(String path) {
        UriComponents asked = ServletUriComponentsBuilder.fromCurrentRequest().build();
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
        MultiValueMap<String, String> parameters = asked.getQueryParams();
        parameters.forEach((name, values) -> {
            List<String> said = values.stream()
                    .filter(value -> value != null && !value.isBlank())
                    .toList();
            if (!said.isEmpty() && !OF_THE_PAGE_ALONE.contains(name)) {
                address.queryParam(name, said);
            }
        });
        address.path(path);
        return address;
    }
}
