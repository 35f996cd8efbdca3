package dev.dateline.access.permission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may see the timelines that are made for frames on other sites, where callers sign in.
 *
 * @param open Whether everybody may, without signing in: a browser sends no session from a frame on another site.
 */
@ConfigurationProperties("dateline.embed")
public record EmbedSettings(@DefaultValue("false") boolean open) {}
