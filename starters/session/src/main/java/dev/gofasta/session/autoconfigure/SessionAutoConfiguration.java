package dev.gofasta.session.autoconfigure;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.internal.ClosedSessionCodec;
import dev.gofasta.session.internal.HexSessionIds;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.SpringHttpSessionConfiguration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Sessions, whatever their store: the filter of Spring Session, the cookie, the ids, the values. */
@AutoConfiguration(
        after = CoreAutoConfiguration.class,
        beforeName = "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(SessionRepository.class)
@ConditionalOnBooleanProperty(name = "gofasta.session.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SessionProperties.class)
@Import(SpringHttpSessionConfiguration.class)
public final class SessionAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SessionCodec sessionCodec(ResourceLoader resources) {
        ClassLoader classes = resources.getClassLoader();
        return new ClosedSessionCodec((classes != null) ? classes : getClass().getClassLoader());
    }

    @Bean
    @ConditionalOnMissingBean
    SessionIdGenerator sessionIdGenerator() {
        return new HexSessionIds();
    }

    @Bean
    @ConditionalOnMissingBean({CookieSerializer.class, HttpSessionIdResolver.class})
    CookieSerializer cookieSerializer(SessionProperties properties) {
        SessionCookie cookie = properties.getCookie();
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName((cookie.isSecure() ? "__Host-" : "") + cookie.getName());
        serializer.setUseSecureCookie(cookie.isSecure());
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        serializer.setCookiePath("/");
        serializer.setUseBase64Encoding(false);
        return serializer;
    }
}
