package dev.dateline.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the links of pages to static files the addresses that {@link Assets} has for them. */
@Component
class AssetLinks extends OncePerRequestFilter {

    private static final List<String> FOLDERS = List.of("/css/", "/js/", "/img/", "/webjars/htmx.org/");

    private final Assets assets;

    AssetLinks(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String contextPath = request.getContextPath();
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public String encodeURL(String url) {
                boolean isAsset = FOLDERS.stream().anyMatch(folder -> url.startsWith(contextPath + folder));
                return super.encodeURL(isAsset ? contextPath + assets.at(url.substring(contextPath.length())) : url);
            }
        });
    }
}
