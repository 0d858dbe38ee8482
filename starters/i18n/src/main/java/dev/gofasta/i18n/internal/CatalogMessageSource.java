package dev.gofasta.i18n.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/**
 * Messages of the catalogue. Who asks without a default gets the key when there is no message; who gives a default, even null,
 * gets that, because validation and problem details ask so for what need not be there.
 */
public final class CatalogMessageSource implements HierarchicalMessageSource {

    private static final Log logger = LogFactory.getLog(CatalogMessageSource.class);

    /** Keys may be made of what callers send, so not all can be remembered. */
    private static final int MAX_LOGGED = 1000;

    private final MessageCatalog catalog;
    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private @Nullable MessageSource parent;

    public CatalogMessageSource(MessageCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void setParentMessageSource(@Nullable MessageSource parent) {
        this.parent = parent;
    }

    @Override
    public @Nullable MessageSource getParentMessageSource() {
        return parent;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale locale) {
        String message = find(code, args, locale);
        if (message != null || defaultMessage == null) {
            return message;
        }
        return format(code, defaultMessage, args, locale);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        String message = find(code, args, locale);
        return message != null ? message : missing(code);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        for (String code : codes == null ? new String[0] : codes) {
            String message = find(code, resolvable.getArguments(), locale);
            if (message != null) {
                return message;
            }
        }
        String defaultMessage = resolvable.getDefaultMessage();
        if (defaultMessage != null) {
            return format(defaultMessage, defaultMessage, resolvable.getArguments(), locale);
        }
        return codes == null || codes.length == 0 ? "" : missing(codes[codes.length - 1]);
    }

    private @Nullable String find(String code, Object @Nullable [] args, @Nullable Locale locale) {
        Locale wanted = locale == null ? catalog.defaultLocale() : locale;
        String message = catalog.find(code, wanted);
        if (message != null) {
            return format(code, message, args, wanted);
        }
        return parent == null ? null : parent.getMessage(code, args, null, wanted);
    }

    /** Without arguments a text is taken as it is, as Spring's own message sources do. */
    private String format(String code, String text, Object @Nullable [] args, @Nullable Locale locale) {
        if (args == null || args.length == 0) {
            return text;
        }
        Locale wanted = locale == null ? catalog.defaultLocale() : locale;
        try {
            return new MessageFormat(text, wanted).format(resolve(args, wanted));
        } catch (IllegalArgumentException ex) {
            if (isFirst(code)) {
                logger.warn("The message '" + code + "' is shown without its arguments: " + ex.getMessage() + ".");
            }
            return text;
        }
    }

    private Object[] resolve(Object[] args, Locale locale) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof MessageSourceResolvable resolvable ? getMessage(resolvable, locale) : arg)
                .toArray();
    }

    private String missing(String code) {
        if (isFirst(code)) {
            logger.warn("There is no message '" + code + "'; the key is shown instead.");
        }
        return code;
    }

    private boolean isFirst(String code) {
        return logged.size() < MAX_LOGGED && logged.add(code);
    }
}
