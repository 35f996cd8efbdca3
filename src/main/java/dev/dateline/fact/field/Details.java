package dev.dateline.fact.field;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The own fields of an event of any kind, as far as they are known, in the order of {@link OwnField#ALL}. */
public final class Details {

    /** No own field at all. */
    public static final Details NONE = builder().build();

    private final Map<OwnField<?>, Object> values;

    private Details(Map<OwnField<?>, Object> values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The value of a field; null where the field does not apply or is not known. */
    @SuppressWarnings("unchecked") // only with() puts a value, of the type of its field
    public <T> @Nullable T get(OwnField<T> field) {
        return (T) values.get(field);
    }

    /** The posts taken, left, held or searched for, as written; empty where none is named. */
    public List<String> titles() {
        List<String> titles = get(OwnField.TITLES);
        return titles == null ? List.of() : titles;
    }

    /** The known fields with their values. */
    public Map<OwnField<?>, Object> known() {
        return values;
    }

    /** A builder that has these fields already. */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.values.putAll(values);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Details details && values.equals(details.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects own fields one by one. */
    public static final class Builder {

        private final Map<OwnField<?>, Object> values = new HashMap<>();

        private Builder() {}

        /**
         * Sets a field; null, and a list without titles, make it unknown.
         *
         * @throws IllegalArgumentException if the value is out of the range of its {@link FieldType}
         */
        public <T> Builder with(OwnField<T> field, @Nullable T value) {
            return withRead(field, value);
        }

        /** Sets a field to a value that was read by its {@link OwnField#type}, of whatever class. */
        public Builder withRead(OwnField<?> field, @Nullable Object value) {
            Object checked = value == null ? null : field.type().checked(value);
            if (checked == null) {
                values.remove(field);
            } else {
                values.put(field, checked);
            }
            return this;
        }

        public Details build() {
            Map<OwnField<?>, Object> inOrder = new LinkedHashMap<>();
            for (OwnField<?> field : OwnField.ALL) {
                Object value = values.get(field);
                if (value != null) {
                    inOrder.put(field, value);
                }
            }
            return new Details(Collections.unmodifiableMap(inOrder));
        }
    }
}
