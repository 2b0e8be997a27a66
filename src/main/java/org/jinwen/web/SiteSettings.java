package org.jinwen.web;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the operator chose for the whole site.
 *
 * @param name name of the newspaper, in the masthead and in titles
 * @param language language of the pages whose address names none
 */
@Validated
@ConfigurationProperties("jinwen.site")
public record SiteSettings(@NotBlank @DefaultValue("晋闻") String name, @DefaultValue("zh-CN") Language language) {
}
