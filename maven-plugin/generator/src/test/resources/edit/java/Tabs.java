package app;

import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class Tabs
{
	private final Items items;

	public Tabs(Items items)
	{
		this.items = items;
	}

	/**
	 * Finds.
	 */
	public List<Item> find(Filter filter)
	{
		return Specs.where(filter)
				.equal("name", filter.name())
				.toSpecification();
	}
}
