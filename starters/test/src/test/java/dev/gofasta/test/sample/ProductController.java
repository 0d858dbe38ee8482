package dev.gofasta.test.sample;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProductController {

    private final ProductRepository products;

    public ProductController(ProductRepository products) {
        this.products = products;
    }

    @GetMapping("/products/count")
    public long count() {
        return products.count();
    }

    /** Asks for each by itself, as one should not. */
    @GetMapping("/products/names")
    public List<String> names(@RequestParam List<Long> ids) {
        return ids.stream()
                .map(id -> products.findById(id).orElseThrow().getName())
                .toList();
    }

    @PostMapping("/products")
    public void create(@RequestParam String name) {
        products.save(new Product(name));
    }
}
