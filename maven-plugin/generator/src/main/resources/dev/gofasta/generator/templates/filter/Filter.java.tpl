package {{package}};

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees every request to {@code {{pattern}}} once. */
public class {{Filter}} extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // What comes before this line happens before the request is handled; a filter that does not call it answers itself.
        chain.doFilter(request, response);
        // What comes after it happens when the answer is written, but not when handling has thrown: use finally for that.
    }
}
