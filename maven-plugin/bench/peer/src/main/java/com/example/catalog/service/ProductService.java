package com.example.catalog.service;

import com.example.catalog.dto.ProductFilter;
import com.example.catalog.dto.ProductRequest;
import com.example.catalog.dto.ProductResponse;
import com.example.catalog.error.ApiException;
import com.example.catalog.model.Product;
import com.example.catalog.repository.ProductRepository;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class ProductService {

    private final ProductRepository products;

    public ProductService(ProductRepository products) {
        this.products = products;
    }

    public Page<ProductResponse> list(ProductFilter filter, Pageable pageable) {
        return products.findAll(filter.toSpecification(), pageable).map(ProductResponse::from);
    }

    public ProductResponse get(UUID id) {
        return ProductResponse.from(find(id));
    }

    @Transactional
    public ProductResponse create(ProductRequest request) {
        Product product = new Product();
        request.applyTo(product);
        return ProductResponse.from(products.saveAndFlush(product));
    }

    @Transactional
    public ProductResponse update(UUID id, long expectedVersion, ProductRequest request) {
        Product product = find(id);
        product.requireVersion(expectedVersion);
        request.applyTo(product);
        return ProductResponse.from(products.saveAndFlush(product));
    }

    @Transactional
    public void archive(UUID id) {
        Product product = find(id);
        product.requireDeletable();
        products.delete(product);
    }

    private Product find(UUID id) {
        return products.findById(id).orElseThrow(() -> ApiException.notFound("Product", id));
    }
}
