package dev.dateline.fact.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.field.Details;
import java.util.List;

/** A product becomes available. */
public record ProductRelease(List<EntityId> companies, List<EntityId> products) implements Event {

    public ProductRelease {
        companies = List.copyOf(companies);
        products = List.copyOf(products);
        if (companies.isEmpty() && products.isEmpty()) {
            throw new IllegalArgumentException("a product release needs a company or a product");
        }
    }

    static ProductRelease of(Cast cast) {
        return new ProductRelease(cast.all(Role.COMPANY), cast.all(Role.PRODUCT));
    }

    @Override
    public EventKind kind() {
        return EventKind.PRODUCT_RELEASE;
    }

    @Override
    public List<Participant> participants() {
        return Cast.of(Role.COMPANY, companies).and(Role.PRODUCT, products).list();
    }

    @Override
    public Details details() {
        return Details.NONE;
    }
}
