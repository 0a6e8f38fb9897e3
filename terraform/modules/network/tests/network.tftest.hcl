mock_provider "azurerm" {}

variables {
  name                = "pokero-test"
  location            = "westeurope"
  resource_group_name = "pokero-test-rg"
  address_space       = "10.20.0.0/16"
  zones               = ["1", "2", "3"]
  bastion             = true
  domain              = "poker.example.com"
}

run "only_players_come_in" {
  command = apply

  assert {
    condition     = alltrue([for rule in azurerm_network_security_group.nodes.security_rule : rule.access == "Deny" || (rule.source_address_prefix == "Internet" && rule.destination_port_ranges == toset(["80", "443"]) && rule.destination_address_prefix == azurerm_public_ip.gateway.ip_address)])
    error_message = "From outside only the room's address is to be reached, on the web's ports."
  }

  assert {
    condition     = anytrue([for rule in azurerm_network_security_group.endpoints.security_rule : rule.access == "Deny" && rule.source_address_prefix == "*" && rule.destination_port_range == "*"])
    error_message = "Endpoints are to deny by default."
  }
}

run "nodes_have_one_known_way_out" {
  command = apply

  assert {
    condition     = !azurerm_subnet.nodes.default_outbound_access_enabled && azurerm_subnet_nat_gateway_association.nodes.subnet_id == azurerm_subnet.nodes.id
    error_message = "Nodes are to leave by the NAT gateway's address and by no other."
  }
}

run "addresses_outlive_a_zone" {
  command = apply

  assert {
    condition     = length(azurerm_public_ip.gateway.zones) == 3 && azurerm_public_ip.gateway.sku == "Standard"
    error_message = "The room's address is to be in every zone."
  }

  assert {
    condition     = azurerm_dns_a_record.room.target_resource_id == azurerm_public_ip.gateway.id
    error_message = "The room's name is to follow its address."
  }
}

run "subnets_do_not_overlap" {
  command = apply

  assert {
    condition     = azurerm_subnet.nodes.address_prefixes == tolist(["10.20.0.0/20"]) && azurerm_subnet.endpoints.address_prefixes == tolist(["10.20.32.0/22"]) && azurerm_subnet.bastion[0].address_prefixes == tolist(["10.20.36.0/24"])
    error_message = "The three subnets are to lie side by side."
  }
}

run "bastion_tunnels_and_shares_no_links" {
  command = apply

  assert {
    condition     = azurerm_bastion_host.this[0].tunneling_enabled && !azurerm_bastion_host.this[0].shareable_link_enabled && azurerm_subnet.bastion[0].name == "AzureBastionSubnet"
    error_message = "Bastion is to tunnel kubectl and nothing else."
  }
}

run "without_bastion_nobody_pays_for_it" {
  command = apply
  variables {
    bastion = false
  }
  assert {
    condition     = length(azurerm_bastion_host.this) == 0 && length(azurerm_public_ip.bastion) == 0
    error_message = "There is to be no Bastion."
  }
}

run "the_network_is_large_enough" {
  command = plan
  variables {
    address_space = "10.20.0.0/24"
  }
  expect_failures = [var.address_space]
}

run "the_domain_is_a_name" {
  command = plan
  variables {
    domain = "https://poker.example.com"
  }
  expect_failures = [var.domain]
}
