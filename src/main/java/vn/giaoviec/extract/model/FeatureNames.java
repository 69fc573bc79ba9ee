package vn.giaoviec.extract.model;

import java.util.ArrayList;
import java.util.List;

/** Keeps the names of features, as training needs them. */
public final class FeatureNames implements Features {

  private final List<String> names;

  /** Makes an empty list. */
  public FeatureNames() {
    this(new ArrayList<>());
  }

  private FeatureNames(List<String> names) {
    this.names = names;
  }

  @Override
  public void add(Piece name) {
    names.add(name.toString());
  }

  @Override
  public void add(Piece first, Piece second) {
    names.add(first.toString() + second);
  }

  @Override
  public void add(Piece first, Piece second, Piece third) {
    names.add(first.toString() + second + third);
  }

  @Override
  public void add(Piece first, Piece second, Piece third, Piece fourth) {
    names.add(first.toString() + second + third + fourth);
  }

  @Override
  public FeatureNames copy() {
    return new FeatureNames(new ArrayList<>(names));
  }

  /** Returns the names so far, in the order in which they were added. */
  public List<String> list() {
    return List.copyOf(names);
  }
}
