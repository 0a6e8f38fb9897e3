output "nodes_subnet_id" {
  description = "Where the cluster's nodes are."
  value       = azurerm_subnet.nodes.id
  # Nodes need their way out before they start.
  depends_on = [azurerm_subnet_nat_gateway_association.nodes, azurerm_nat_gateway_public_ip_association.this]
}

output "virtual_network_id" {
  description = "The virtual network."
  value       = azurerm_virtual_network.this.id
}

output "endpoints_subnet_id" {
  description = "Where private endpoints are."
  value       = azurerm_subnet.endpoints.id
}

output "private_zone_ids" {
  description = "Private DNS zones of the endpoints: blob, vault."
  value       = { for kind, zone in azurerm_private_dns_zone.this : kind => zone.id }
}

output "gateway_address" {
  description = "Public address of the room."
  value       = azurerm_public_ip.gateway.ip_address
}

output "gateway_address_name" {
  description = "Name of that address, for the annotation azure-pip-name of the gateway."
  value       = azurerm_public_ip.gateway.name
}

output "gateway_address_id" {
  description = "Resource of that address."
  value       = azurerm_public_ip.gateway.id
}

output "dns_zone_id" {
  description = "Public DNS zone."
  value       = azurerm_dns_zone.this.id
}

output "name_servers" {
  description = "What the parent domain delegates the zone to."
  value       = azurerm_dns_zone.this.name_servers
}

output "bastion_id" {
  description = "The way in; null where there is none."
  value       = one(azurerm_bastion_host.this[*].id)
}
